using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Emergencies;

[Name("E-PSYCHIATRIC")]
[Description("Where every emergency named is a psychiatric one, it is evaluated at 4 PSYCH now (fourth edition).")]
[Source(Confidence.High, Citations.Safety)]
[Priority(Stage.Emergency)]
internal sealed partial class PsychiatricEmergencyIsEvaluatedInPsychiatricHospital : Rule
{
    public override void Define()
    {
        When()
            .Exists<EmergencyFact>(emergency => emergency.IsPsychiatric)
            .Exists<CaseEdition>(edition => edition.HasPsychiatricHospital)
            .Not<EmergencyFact>(emergency => !emergency.IsPsychiatric);

        Then()
            .Yield(_ => new EvaluationPlace(EmergencyPlaces.PsychiatricHospital));
    }
}
