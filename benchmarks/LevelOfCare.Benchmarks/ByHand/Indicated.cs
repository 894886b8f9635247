namespace LevelOfCare.Benchmarks.ByHand;

/// <summary>What the checks need to know of the person.</summary>
internal readonly struct Indicated
{
    /// <summary>The level; <see langword="null"/> where the case is out of scope.</summary>
    public Rung? Level { get; init; }

    public bool Enhanced { get; init; }

    public bool Biomedical { get; init; }

    public bool Housing { get; init; }

    /// <summary>Medication for opioid use disorder is needed, wherever.</summary>
    public bool Medication { get; init; }

    public bool OpioidProgram { get; init; }

    public Rung? Floor { get; init; }

    /// <summary>The withdrawal management that a placement must take on.</summary>
    public int Withdrawal { get; init; }

    /// <summary>Needs somebody there day and night by a fact, whatever the level.</summary>
    public bool StructureByFact { get; init; }

    /// <summary>What a selection is compared with: the level, or 1.0 where monitoring is reached.</summary>
    public Rung? Expected { get; init; }
}
