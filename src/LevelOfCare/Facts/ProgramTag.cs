namespace LevelOfCare.Facts;

/// <summary>A tag of a program, for house rules.</summary>
public sealed record ProgramTag
{
    internal ProgramTag(string programId, string key, string value)
    {
        ProgramId = programId;
        Key = key;
        Value = value;
    }

    /// <summary>The program's id.</summary>
    public string ProgramId { get; }

    /// <summary>The tag's key.</summary>
    public string Key { get; }

    /// <summary>The tag's value.</summary>
    public string Value { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{ProgramId} has the tag {Key} = {Value}";
}
