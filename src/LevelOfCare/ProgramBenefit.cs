namespace LevelOfCare;

/// <summary>A program benefit written in law.</summary>
public enum ProgramBenefit
{
    /// <summary>Intensive outpatient (42 CFR 410.44).</summary>
    IntensiveOutpatient,

    /// <summary>Partial hospitalization (42 CFR 410.43).</summary>
    PartialHospitalization,
}
