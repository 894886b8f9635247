namespace LevelOfCare;

/// <summary>The levels of the third edition, for adults and adolescents.</summary>
/// <remarks>Immutable and safe to share between threads. Hours are clinical service hours a week.</remarks>
public static class ThirdEditionLevels
{
    /// <summary>No level of care indicated.</summary>
    public static CareLevel None { get; } = new(Edition.Third, 0, "none", "no level of care indicated", 0) { ServesAdolescents = true };

    /// <summary>Early intervention.</summary>
    public static CareLevel Level05 { get; } = new(Edition.Third, 1, "0.5", "early intervention", 0) { ServesAdolescents = true };

    /// <summary>Outpatient.</summary>
    public static CareLevel Level1 { get; } = new(Edition.Third, 2, "1", "outpatient", 1) { ServesAdolescents = true, AdultHours = new(0, 9, Confidence.High), AdolescentHours = new(0, 6, Confidence.High) };

    /// <summary>Intensive outpatient.</summary>
    public static CareLevel Level21 { get; } = new(Edition.Third, 3, "2.1", "intensive outpatient", 2) { ServesAdolescents = true, AdultHours = new(9, 20, Confidence.High), AdolescentHours = new(6, 20, Confidence.High) };

    /// <summary>Partial hospitalization.</summary>
    public static CareLevel Level25 { get; } = new(Edition.Third, 4, "2.5", "partial hospitalization", 2) { ServesAdolescents = true, AdultHours = new(20, null, Confidence.High), AdolescentHours = new(20, null, Confidence.High) };

    /// <summary>Clinically managed low-intensity residential.</summary>
    public static CareLevel Level31 { get; } = new(Edition.Third, 5, "3.1", "clinically managed low-intensity residential", 3) { ServesAdolescents = true, Is24Hour = true, AdultHours = new(5, null, Confidence.High), AdolescentHours = new(5, null, Confidence.High) };

    /// <summary>Clinically managed population-specific high-intensity residential.</summary>
    public static CareLevel Level33 { get; } = new(Edition.Third, 6, "3.3", "clinically managed population-specific high-intensity residential", 3) { Is24Hour = true };

    /// <summary>Clinically managed high-intensity residential.</summary>
    public static CareLevel Level35 { get; } = new(Edition.Third, 7, "3.5", "clinically managed high-intensity residential", 3) { AdolescentName = "clinically managed medium-intensity residential", ServesAdolescents = true, Is24Hour = true };

    /// <summary>Medically monitored intensive inpatient.</summary>
    public static CareLevel Level37 { get; } = new(Edition.Third, 8, "3.7", "medically monitored intensive inpatient", 3) { AdolescentName = "medically monitored high-intensity inpatient", ServesAdolescents = true, Management = Management.Medical, Is24Hour = true, HasNursing = true };

    /// <summary>Medically managed intensive inpatient.</summary>
    public static CareLevel Level4 { get; } = new(Edition.Third, 9, "4", "medically managed intensive inpatient", 4) { ServesAdolescents = true, Management = Management.Medical, Is24Hour = true, HasNursing = true };

    /// <summary>All levels, least intensive first.</summary>
    public static IReadOnlyList<CareLevel> All { get; } = [None, Level05, Level1, Level21, Level25, Level31, Level33, Level35, Level37, Level4];
}
