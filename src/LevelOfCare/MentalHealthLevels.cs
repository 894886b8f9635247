namespace LevelOfCare;

/// <summary>The levels of the mental-health track, with neutral codes of this library. They belong to no edition.</summary>
/// <remarks>Immutable and safe to share between threads. Hours are those of program benefits written in law (42 CFR 410.43 and 410.44; our reading).</remarks>
public static class MentalHealthLevels
{
    /// <summary>Outpatient mental-health care.</summary>
    public static CareLevel Outpatient { get; } = new(null, 0, "MH-OP", "outpatient mental-health care", 1) { ServesAdolescents = true, AdultHours = new(0, 9, Confidence.Ours), AdolescentHours = new(0, 9, Confidence.Ours) };

    /// <summary>Intensive outpatient program.</summary>
    public static CareLevel IntensiveOutpatient { get; } = new(null, 1, "MH-IOP", "intensive outpatient program", 2) { ServesAdolescents = true, AdultHours = new(9, null, Confidence.High), AdolescentHours = new(9, null, Confidence.High) };

    /// <summary>Partial hospitalization program.</summary>
    public static CareLevel PartialHospitalization { get; } = new(null, 2, "MH-PHP", "partial hospitalization program", 2) { ServesAdolescents = true, AdultHours = new(20, null, Confidence.High), AdolescentHours = new(20, null, Confidence.High) };

    /// <summary>Psychiatric inpatient care, to be evaluated for.</summary>
    public static CareLevel Inpatient { get; } = new(null, 3, "MH-INPATIENT", "psychiatric inpatient care", 4) { ServesAdolescents = true, Management = Management.Medical, Is24Hour = true, HasNursing = true };

    /// <summary>All levels, least intensive first.</summary>
    public static IReadOnlyList<CareLevel> All { get; } = [Outpatient, IntensiveOutpatient, PartialHospitalization, Inpatient];

    /// <summary>The level of an edition that a level of the mental-health track ranks as where both conditions are treated: 1 or 1.5, 2.1, 2.5, 4.</summary>
    /// <param name="level">A level of the mental-health track.</param>
    /// <param name="edition">The edition.</param>
    /// <returns>The level of the edition.</returns>
    /// <exception cref="ArgumentException">The level is not of the mental-health track.</exception>
    public static CareLevel RanksAs(CareLevel level, Edition edition)
    {
        ArgumentNullException.ThrowIfNull(level);
        if (level.Edition is not null)
        {
            throw new ArgumentException($"{level.Code} is not a level of the mental-health track. Allowed: {string.Join(", ", All)}.", nameof(level));
        }

        var isThird = edition == Edition.Third;
        return level == Outpatient ? isThird ? ThirdEditionLevels.Level1 : FourthEditionLevels.Level15
            : level == IntensiveOutpatient ? isThird ? ThirdEditionLevels.Level21 : FourthEditionLevels.Level21
            : level == PartialHospitalization ? isThird ? ThirdEditionLevels.Level25 : FourthEditionLevels.Level25
            : isThird ? ThirdEditionLevels.Level4 : FourthEditionLevels.Level4;
    }
}
