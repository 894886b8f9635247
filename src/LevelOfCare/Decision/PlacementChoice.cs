using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>Which of the programs fits what is indicated.</summary>
/// <param name="Program">The program chosen; <see langword="null"/> where none may be.</param>
/// <param name="Level">Its level.</param>
/// <param name="Gap">What is missing from the continuum, where the indicated level could not be given.</param>
/// <param name="Interim">What is nearest meanwhile, and what it lacks.</param>
public sealed record PlacementChoice(string? Program, string? Level, PlacementGap? Gap, InterimPlacement? Interim);

/// <summary>A gap between what is indicated and what exists.</summary>
/// <param name="Indicated">The level indicated.</param>
/// <param name="Given">The level given instead; <see langword="null"/> where none.</param>
/// <param name="Reason">The coded reason.</param>
public sealed record PlacementGap(string Indicated, string? Given, SelectionReason Reason);

/// <summary>The nearest program below what is needed.</summary>
/// <param name="Program">The program.</param>
/// <param name="Missing">Codes of what it lacks.</param>
/// <param name="Until">Until when it may serve.</param>
public sealed record InterimPlacement(string Program, ImmutableArray<string> Missing, string Until);
