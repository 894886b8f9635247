namespace LevelOfCare.Screening;

/// <summary>A screening instrument, or the short first part of one.</summary>
public enum Instrument
{
    /// <summary>PHQ-2: the first two items of the PHQ-9.</summary>
    Phq2,

    /// <summary>PHQ-9, for depression.</summary>
    Phq9,

    /// <summary>GAD-2: the first two items of the GAD-7.</summary>
    Gad2,

    /// <summary>GAD-7, for anxiety.</summary>
    Gad7,

    /// <summary>The single alcohol question: heavy-drinking days in the past year.</summary>
    SingleAlcohol,

    /// <summary>The single drug question: times of illegal or non-medical use in the past year.</summary>
    SingleDrug,

    /// <summary>AUDIT, total only.</summary>
    Audit,

    /// <summary>AUDIT-C, total only.</summary>
    AuditC,

    /// <summary>DAST-10, total only.</summary>
    Dast10,

    /// <summary>CIWA-Ar, total only.</summary>
    CiwaAr,

    /// <summary>COWS, total only.</summary>
    Cows,

    /// <summary>C-SSRS, result of the triage only.</summary>
    Cssrs,
}
