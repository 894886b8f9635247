namespace LevelOfCare.Tests.Rules.Emergencies;

public sealed class AnyOtherEmergencyIsEvaluatedInHospitalSpecs
{
    [Theory]
    [InlineData(Emergency.Overdose)]
    [InlineData(Emergency.LifeThreateningWithdrawal)]
    [InlineData(Emergency.LifeThreateningPhysical)]
    [InlineData(Emergency.CannotCareForSelf)]
    public void It_is_evaluated_at_4_also_beside_a_psychiatric_one(Emergency emergency)
    {
        PlacementEngine.Default.Evaluate(Given.Rated() with { Emergencies = [emergency] }).Emergency!.EvaluateAt.Should().Be("4");
        PlacementEngine.Default.Evaluate(Given.Rated() with { Emergencies = [emergency, Emergency.DangerToSelf] }).Emergency!.EvaluateAt.Should().Be("4");
    }
}
