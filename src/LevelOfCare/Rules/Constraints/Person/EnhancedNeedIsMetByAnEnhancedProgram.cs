using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Person;

[Name("PERSON-COE")]
[Description("A need for co-occurring enhanced care is met by a program that is enhanced.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Check)]
internal sealed partial class EnhancedNeedIsMetByAnEnhancedProgram : Rule
{
    public override void Define()
    {
        OfferedProgram program = default!;

        When()
            .Exists<IndicatedCare>(care => care.CoOccurringEnhanced)
            .Match(() => program, offered => offered.Lacks("COE"), offered => !offered.IsPsychiatricHospital);

        Then()
            .Yield(_ => new Finding(ConstraintCodes.CoeMissing, Severity.Violation, program.Id, ConstraintMessages.CoeMissing));
    }
}
