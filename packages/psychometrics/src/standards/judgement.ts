/** One thing that one judge said in one round about the pupil on the border of a level. */
export interface Judgement {
  readonly round: number;
  readonly judge: string;
  /** Name of the level that begins at the cut. */
  readonly level: string;
  /** Angoff: the item; 3DC: the cluster; bookmark: nothing. */
  readonly of?: string;
  /** Angoff: expected score on the item; 3DC: on the cluster; bookmark: steps in front of the bookmark. */
  readonly value: number;
}

/** Methods of standard setting. */
export type PanelMethod = 'bookmark' | 'angoff' | '3dc';

/** How a panel worked. */
export interface PanelOptions {
  readonly method: PanelMethod;
  /** 3DC: cluster of each item of the form. */
  readonly clusters?: Readonly<Record<string, string>>;
  /** Bookmark: see `orderedBooklet`. */
  readonly responseProbability?: number;
}
