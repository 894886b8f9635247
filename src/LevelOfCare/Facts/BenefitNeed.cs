namespace LevelOfCare.Facts;

/// <summary>The need that a program benefit is there for is real, whether or not its conditions are met.</summary>
public sealed record BenefitNeed
{
    internal BenefitNeed(ProgramBenefit benefit) => Benefit = benefit;

    /// <summary>The benefit.</summary>
    public ProgramBenefit Benefit { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"there is a need for {UnmetCondition.NameOf(Benefit)}";
}
