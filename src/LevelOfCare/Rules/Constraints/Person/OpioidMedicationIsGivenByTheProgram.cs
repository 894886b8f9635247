using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Person;

[Name("PERSON-MOUD")]
[Description("Medication for opioid use disorder, in whatever setting, is met by a program that offers it.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Check)]
internal sealed partial class OpioidMedicationIsGivenByTheProgram : Rule
{
    public override void Define()
    {
        OfferedProgram program = default!;

        When()
            .Exists<AddOnNeed>(need => need.IsOpioidMedication)
            .Match(() => program, offered => offered.Lacks("MOUD"));

        Then()
            .Yield(_ => new Finding(ConstraintCodes.MoudMissing, Severity.Violation, program.Id, ConstraintMessages.MoudMissing));
    }
}
