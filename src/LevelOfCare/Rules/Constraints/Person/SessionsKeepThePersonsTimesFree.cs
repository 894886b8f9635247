using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Person;

[Name("PERSON-SCHEDULE")]
[Description("Sessions in times that the person must keep are a conflict.")]
[Source(Confidence.High, Citations.Safety)]
[Priority(Stage.Check)]
internal sealed partial class SessionsKeepThePersonsTimesFree : Rule
{
    public override void Define()
    {
        OfferedProgram program = default!;

        When()
            .Match(() => program, offered => offered.HasConflict);

        Then()
            .Yield(_ => new Finding(ConstraintCodes.ScheduleConflict, Severity.Warning, program.Id, ConstraintMessages.ScheduleConflict(program)));
    }
}
