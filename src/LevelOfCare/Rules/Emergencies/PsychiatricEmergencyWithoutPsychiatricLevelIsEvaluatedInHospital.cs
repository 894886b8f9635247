using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Emergencies;

[Name("E-NO-PSYCHIATRIC-LEVEL")]
[Description("Without a psychiatric inpatient level in the edition, a psychiatric emergency is evaluated at level 4 now.")]
[Source(Confidence.High, Citations.Safety)]
[Priority(Stage.Emergency)]
internal sealed partial class PsychiatricEmergencyWithoutPsychiatricLevelIsEvaluatedInHospital : Rule
{
    public override void Define()
    {
        When()
            .Exists<EmergencyFact>(emergency => emergency.IsPsychiatric)
            .Not<CaseEdition>(edition => edition.HasPsychiatricHospital);

        Then()
            .Yield(_ => new EvaluationPlace(EmergencyPlaces.Hospital));
    }
}
