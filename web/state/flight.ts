import type { View } from '@stratlas/server/contract';
import { createStore } from 'zustand/vanilla';

/** What says which land a view asks about, and of what there. */
export type Asked = Pick<View, 'near' | 'filter' | 'in'>;

/** Where a step of a story wants the camera. */
export interface Flight {
  /** As the step's address has it; null where it says nothing of the camera. */
  to: { zoom: number; lat: number; lon: number } | null;
  /** What is to be seen then: the land that the step asks about, what it selects, or else the whole oblast. */
  asked: Asked | null;
  select: string | null;
  /** Whether the step's view lays the workbench over the map. */
  hasBench: boolean;
  /** Whether the legend lies over its lower edge. */
  hasLegend: boolean;
  /** 0 for at once. */
  milliseconds: number;
}

export interface FlightState {
  flight: Flight | null;
  /** Whether somebody has moved the map by hand since. */
  isMoved: boolean;
}

/** Between the stage and the map, which alone can move its camera. */
export const flightStore = createStore<FlightState>()(() => ({ flight: null, isMoved: false }));

export const flyTo = (flight: Flight): void => flightStore.setState({ flight, isMoved: false });

export const moveByHand = (): void => flightStore.setState({ isMoved: true });
