namespace LevelOfCare;

/// <summary>How sure a fact of the rule base is.</summary>
public enum Confidence
{
    /// <summary>No public source prints it: this library's own reading or default, chosen as what is safest for the patient.</summary>
    Ours,

    /// <summary>One good secondary source.</summary>
    Medium,

    /// <summary>Official or law, or independent readings agree.</summary>
    High,
}
