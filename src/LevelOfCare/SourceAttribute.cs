namespace LevelOfCare;

/// <summary>Where a rule comes from, and how sure it is.</summary>
/// <param name="confidence">How sure it is.</param>
/// <param name="citation">Where it comes from, in a few words; sentences of a source are never copied.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SourceAttribute(Confidence confidence, string citation) : Attribute
{
    /// <summary>How sure the rule is.</summary>
    public Confidence Confidence { get; } = confidence;

    /// <summary>Where the rule comes from.</summary>
    public string Citation { get; } = citation;
}
