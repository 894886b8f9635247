using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Emergencies;

[Name("E-HOSPITAL")]
[Description("An emergency that is not psychiatric alone is evaluated at level 4 now.")]
[Source(Confidence.High, Citations.Safety)]
[Priority(Stage.Emergency)]
internal sealed partial class AnyOtherEmergencyIsEvaluatedInHospital : Rule
{
    public override void Define()
    {
        When()
            .Exists<EmergencyFact>(emergency => !emergency.IsPsychiatric);

        Then()
            .Yield(_ => new EvaluationPlace(EmergencyPlaces.Hospital));
    }
}
