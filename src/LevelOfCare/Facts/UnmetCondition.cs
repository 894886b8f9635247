using LevelOfCare.Wording;

namespace LevelOfCare.Facts;

/// <summary>A condition of a program benefit is not met.</summary>
public sealed record UnmetCondition
{
    internal UnmetCondition(ProgramBenefit benefit, BenefitCondition condition, string about)
    {
        Benefit = benefit;
        Condition = condition;
        About = about;
    }

    /// <summary>The benefit.</summary>
    public ProgramBenefit Benefit { get; }

    /// <summary>The condition.</summary>
    public BenefitCondition Condition { get; }

    /// <summary>The fact it comes from, as a case writes it.</summary>
    public string About { get; }

    /// <summary>Whether it is one of the six that the benefit sets for everybody: all but the hours and the inpatient need, which say how much care is needed.</summary>
    public bool IsOfThePerson => Condition is not (BenefitCondition.Hours or BenefitCondition.InsteadOfInpatient);

    /// <summary>Whether it keeps the person out of partial hospitalization for another reason than the diagnosis.</summary>
    public bool BarsPartialHospitalizationBesideDiagnosis => Benefit == ProgramBenefit.PartialHospitalization && IsOfThePerson && Condition != BenefitCondition.Diagnosis;

    /// <summary>The code of the finding that names it, such as <c>PHP-SUPPORT-OUTSIDE</c>.</summary>
    public string Code => $"{(Benefit == ProgramBenefit.PartialHospitalization ? "PHP" : "IOP")}-{CodeOf(Condition)}";

    /// <summary>Which condition, and what would make the benefit apply.</summary>
    internal Message Message => new(MessageKeys.Unmet(Condition), NameOf(Benefit));

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{About} keeps {NameOf(Benefit)} from applying";

    internal static string NameOf(ProgramBenefit benefit) => benefit == ProgramBenefit.PartialHospitalization ? "partial hospitalization" : "intensive outpatient care";

    private static string CodeOf(BenefitCondition condition) => condition switch
    {
        BenefitCondition.CoordinatedProgram => "COORDINATED-PROGRAM",
        BenefitCondition.No24HourCare => "NO-24-HOUR-CARE",
        BenefitCondition.SupportOutside => "SUPPORT-OUTSIDE",
        BenefitCondition.Diagnosis => "DIAGNOSIS",
        BenefitCondition.NotDangerous => "NOT-DANGEROUS",
        BenefitCondition.CanParticipate => "CAN-PARTICIPATE",
        BenefitCondition.Hours => "HOURS",
        _ => "INSTEAD-OF-INPATIENT",
    };
}
