namespace LevelOfCare.Facts;

/// <summary>Every condition that a program benefit sets for the person is met.</summary>
public sealed record MetConditions
{
    internal MetConditions(ProgramBenefit benefit) => Benefit = benefit;

    /// <summary>The benefit.</summary>
    public ProgramBenefit Benefit { get; }

    /// <summary>Whether it is partial hospitalization.</summary>
    public bool IsPartialHospitalization => Benefit == ProgramBenefit.PartialHospitalization;

    /// <summary>Whether it is intensive outpatient care.</summary>
    public bool IsIntensiveOutpatient => Benefit == ProgramBenefit.IntensiveOutpatient;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"every condition of {UnmetCondition.NameOf(Benefit)} is met";
}
