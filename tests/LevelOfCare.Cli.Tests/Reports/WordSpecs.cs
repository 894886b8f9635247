using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Tests.Reports;

public sealed class WordSpecs
{
    [Fact]
    public void Dimensions_are_called_as_the_library_calls_them() =>
        Enum.GetValues<Dimension>().Select(Words.Of).Should().Equal(Enum.GetValues<Dimension>().Select(DimensionNames.Of));

    [Fact]
    public void Every_fact_that_can_be_asked_for_has_words() => Enum.GetValues<Circumstance>().Select(CaseFactNames.Of)
        .Concat([CaseFactNames.SubstanceUseDisorder, $"{CaseFactNames.Withdrawal}[0].{CaseFactNames.NowComplicated}", $"{CaseFactNames.Withdrawal}[1].{CaseFactNames.HistoryOfSeizureOrDelirium}", "1A", "D6"])
        .Should().OnlyContain(fact => FactWords.Of(fact) != null);

    [Fact]
    public void Every_reason_has_words_of_its_own() => Enum.GetValues<SelectionReason>().Select(Words.Of).Should().OnlyHaveUniqueItems();
}
