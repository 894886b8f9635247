namespace LevelOfCare.Facts;

/// <summary>Where an emergency is to be evaluated.</summary>
public sealed record EvaluationPlace
{
    internal EvaluationPlace(string level) => Level = level;

    /// <summary>The code of the level: 4, or 4 PSYCH.</summary>
    public string Level { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"evaluate at {Level} now";
}
