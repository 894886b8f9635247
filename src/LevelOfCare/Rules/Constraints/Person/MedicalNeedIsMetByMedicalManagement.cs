using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Person;

[Name("PERSON-MEDICAL")]
[Description("In the fourth edition a medically managed level is answered by a medically managed placement only.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Check)]
internal sealed partial class MedicalNeedIsMetByMedicalManagement : Rule
{
    public override void Define()
    {
        IndicatedCare care = default!;
        ProposedPlacement placement = default!;

        When()
            .Match(() => care, indicated => indicated.Level.IsMedicallyManaged)
            .Match(() => placement, proposed => !proposed.IsMedicallyManaged)
            .Exists<CaseEdition>(edition => edition.Edition == Edition.Fourth);

        Then()
            .Yield(_ => new Finding(ConstraintCodes.MedicalManagementMissing, Severity.Violation, placement.About, ConstraintMessages.MedicalManagementMissing(placement, care)));
    }
}
