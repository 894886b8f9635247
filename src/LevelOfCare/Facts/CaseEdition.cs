namespace LevelOfCare.Facts;

/// <summary>The edition that a case is rated by.</summary>
public sealed record CaseEdition
{
    internal CaseEdition(Edition edition) => Edition = edition;

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>Whether the edition has a psychiatric inpatient level of its own.</summary>
    public bool HasPsychiatricHospital => Edition == Edition.Fourth;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"the case is rated by the {(Edition == Edition.Fourth ? "fourth" : "third")} edition";
}
