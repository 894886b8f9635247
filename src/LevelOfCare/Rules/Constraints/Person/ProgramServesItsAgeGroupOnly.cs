using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Person;

[Name("PERSON-POPULATION")]
[Description("A program is for the age groups that it states and that its level and edition cover.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Check)]
internal sealed partial class ProgramServesItsAgeGroupOnly : Rule
{
    public override void Define()
    {
        PatientGroup group = default!;
        OfferedProgram program = default!;

        When()
            .Match(() => group)
            .Match(() => program, offered => offered.IsClosedTo(group));

        Then()
            .Yield(_ => new Finding(ConstraintCodes.PopulationNotServed, Severity.Violation, program.Id, ConstraintMessages.PopulationNotServed(group)));
    }
}
