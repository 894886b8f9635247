namespace LevelOfCare;

/// <summary>What kind of answer a decision is. Where more than one would apply, the first listed does.</summary>
public enum DecisionStatus
{
    /// <summary>An emergency: evaluate now; no level is given.</summary>
    Emergency,

    /// <summary>The criteria do not cover the case; <see cref="PlacementDecision.Message"/> says why.</summary>
    OutOfScope,

    /// <summary>What is unknown can still change the label; <see cref="PlacementDecision.Possible"/> and <see cref="PlacementDecision.Missing"/> say how.</summary>
    Undetermined,

    /// <summary>Every completion of what is unknown gives this label.</summary>
    Decided,
}
