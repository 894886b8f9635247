using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Program;

[Name("PROGRAM-GROUP")]
[Description("Intensive outpatient care is built on more group hours than outpatient care.")]
[Source(Confidence.Medium, Citations.Levels)]
[Priority(Stage.Check)]
internal sealed partial class IntensiveOutpatientIsBuiltOnGroups : Rule
{
    public override void Define()
    {
        OfferedProgram program = default!;

        When()
            .Match(() => program, offered => offered.IsIntensiveOutpatient, offered => offered.StatesWeek, offered => offered.GroupMinutes == 0);

        Then()
            .Yield(_ => new Finding(ConstraintCodes.GroupHoursMissing, Severity.Warning, program.Id, ConstraintMessages.GroupHoursMissing));
    }
}
