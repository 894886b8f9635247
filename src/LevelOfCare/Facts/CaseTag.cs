using LevelOfCare.Engine;

namespace LevelOfCare.Facts;

/// <summary>A tag of the case, for house rules.</summary>
public sealed record CaseTag : IKeyed
{
    internal CaseTag(string key, string value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The tag's key.</summary>
    public string Key { get; }

    /// <summary>The tag's value.</summary>
    public string Value { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"tag {Key} = {Value}";
}
