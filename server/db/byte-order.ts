import {
  AlterTableNode,
  type ColumnDefinitionNode,
  CreateTableNode,
  DataTypeNode,
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryId,
  type QueryResult,
  RawNode,
  type RootOperationNode,
  type UnknownRow,
} from 'kysely';

class TextColumns extends OperationNodeTransformer {
  protected override transformColumnDefinition(
    node: ColumnDefinitionNode,
    queryId?: QueryId,
  ): ColumnDefinitionNode {
    const column = super.transformColumnDefinition(node, queryId);
    const isText = DataTypeNode.is(column.dataType) && column.dataType.dataType === 'text';
    return isText ? { ...column, dataType: RawNode.createWithSql('text collate "C"') } : column;
  }
}

/**
 * Makes the `text` columns of migrations sort and compare by their bytes, as SQLite's do: the
 * order of an answer must not depend on the database's language.
 */
export class ByteOrder implements KyselyPlugin {
  readonly #columns = new TextColumns();

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    const makesColumns = CreateTableNode.is(node) || AlterTableNode.is(node);
    return makesColumns ? this.#columns.transformNode(node, queryId) : node;
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return result;
  }
}
