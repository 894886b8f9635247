namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class NothingHoldsInCareSpecs
{
    [Fact]
    public void Withdrawal_holds() => Done("D1=1").Move().Should().Be("continue 1 to 1");

    [Fact]
    public void Medication_in_the_list_holds() => Done().Listing("MOUD").Move().Should().Be("continue 1 to 1");

    [Fact]
    public void An_absent_list_holds() => (Done() with { Current = Done().Current! with { AddOns = null } }).Move().Should().Be("continue 1 to 1");

    [Fact]
    public void A_need_for_opioid_treatment_holds() => Done().With(facts => facts with { OpioidUseDisorder = true, WantsOpioidMedication = true }).Move().Should().Be("transfer 1 to 1");

    private static PlacementCase Done(params string[] ratings) => Moving.Third("1", ratings).Progressing(Progress.GoalsMet, Remission.Sustained).Listing();
}
