namespace LevelOfCare;

/// <summary>The levels of the fourth edition, for adults.</summary>
/// <remarks>Immutable and safe to share between threads. Hours are clinical service hours a week.</remarks>
public static class FourthEditionLevels
{
    /// <summary>Long-term remission monitoring.</summary>
    public static CareLevel Level10 { get; } = new(Edition.Fourth, 0, "1.0", "long-term remission monitoring", 1);

    /// <summary>Outpatient therapy.</summary>
    public static CareLevel Level15 { get; } = new(Edition.Fourth, 1, "1.5", "outpatient therapy", 1) { AdultHours = new(0, 9, Confidence.Medium), EnhancedCode = "1.5" };

    /// <summary>Medically managed outpatient.</summary>
    public static CareLevel Level17 { get; } = new(Edition.Fourth, 2, "1.7", "medically managed outpatient", 1) { Management = Management.Medical, AdultHours = new(0, 9, Confidence.Ours), EnhancedCode = "1.7" };

    /// <summary>Intensive outpatient.</summary>
    public static CareLevel Level21 { get; } = new(Edition.Fourth, 3, "2.1", "intensive outpatient", 2) { AdultHours = new(9, 20, Confidence.High), EnhancedCode = "2.5" };

    /// <summary>High-intensity outpatient.</summary>
    public static CareLevel Level25 { get; } = new(Edition.Fourth, 4, "2.5", "high-intensity outpatient", 2) { AdultHours = new(20, null, Confidence.High), EnhancedCode = "2.5" };

    /// <summary>Medically managed intensive outpatient.</summary>
    public static CareLevel Level27 { get; } = new(Edition.Fourth, 5, "2.7", "medically managed intensive outpatient", 2) { Management = Management.Medical, AdultHours = new(20, null, Confidence.Ours), EnhancedCode = "2.7" };

    /// <summary>Clinically managed low-intensity residential.</summary>
    public static CareLevel Level31 { get; } = new(Edition.Fourth, 6, "3.1", "clinically managed low-intensity residential", 3) { Is24Hour = true, AdultHours = new(9, 20, Confidence.Ours), EnhancedCode = "3.5" };

    /// <summary>Clinically managed high-intensity residential.</summary>
    public static CareLevel Level35 { get; } = new(Edition.Fourth, 7, "3.5", "clinically managed high-intensity residential", 3) { Is24Hour = true, AdultHours = new(20, null, Confidence.Medium), EnhancedCode = "3.5" };

    /// <summary>Medically managed residential.</summary>
    public static CareLevel Level37 { get; } = new(Edition.Fourth, 8, "3.7", "medically managed residential", 3) { Management = Management.Medical, Is24Hour = true, HasNursing = true, AdultHours = new(20, null, Confidence.Ours), EnhancedCode = "3.7" };

    /// <summary>Medically managed residential with biomedical enhancement.</summary>
    public static CareLevel Level37Bio { get; } = new(Edition.Fourth, 9, "3.7 BIO", "medically managed residential with biomedical enhancement", 3) { Management = Management.Medical, Is24Hour = true, HasNursing = true, AdultHours = new(20, null, Confidence.Ours) };

    /// <summary>Psychiatric inpatient.</summary>
    public static CareLevel Level4Psych { get; } = new(Edition.Fourth, 10, "4 PSYCH", "psychiatric inpatient", 4) { Management = Management.Medical, Is24Hour = true, HasNursing = true };

    /// <summary>Medically managed inpatient.</summary>
    public static CareLevel Level4 { get; } = new(Edition.Fourth, 11, "4", "medically managed inpatient", 4) { Management = Management.Medical, Is24Hour = true, HasNursing = true };

    /// <summary>All levels, least intensive first.</summary>
    public static IReadOnlyList<CareLevel> All { get; } = [Level10, Level15, Level17, Level21, Level25, Level27, Level31, Level35, Level37, Level37Bio, Level4Psych, Level4];
}
