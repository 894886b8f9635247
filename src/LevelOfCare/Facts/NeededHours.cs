namespace LevelOfCare.Facts;

/// <summary>The band in which the hours a week of the plan of care lie; the law knows no finer one.</summary>
public sealed record NeededHours
{
    internal const int IntensiveOutpatient = 9;
    internal const int PartialHospitalization = 20;

    internal NeededHours(int atLeast) => AtLeast = atLeast;

    /// <summary>The least hours of the band: 0, 9 or 20.</summary>
    public int AtLeast { get; }

    /// <summary>Whether they are enough for intensive outpatient care.</summary>
    public bool ReachIntensiveOutpatient => AtLeast >= IntensiveOutpatient;

    /// <summary>Whether they are enough for partial hospitalization.</summary>
    public bool ReachPartialHospitalization => AtLeast >= PartialHospitalization;

    /// <summary>The band as people write it.</summary>
    public string Range => AtLeast switch { 0 => "< 9", IntensiveOutpatient => "9 to < 20", _ => ">= 20" };

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"hoursNeeded is {Range} a week";
}
