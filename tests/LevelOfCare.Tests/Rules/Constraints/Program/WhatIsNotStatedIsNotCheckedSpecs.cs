namespace LevelOfCare.Tests.Rules.Constraints.Program;

public sealed class WhatIsNotStatedIsNotCheckedSpecs
{
    [Theory]
    [InlineData(true, true, "")]
    [InlineData(false, true, "its week:")]
    [InlineData(true, false, "its capabilities:")]
    [InlineData(false, false, "its capabilities and week:")]
    public void One_note_names_what_is_not_stated(bool week, bool capabilities, string named)
    {
        var program = Offered.At("2.1");
        var found = PlacementEngine.Default.Check(program with { Week = week ? program.Week : null, Capabilities = capabilities ? program.Capabilities : null }, Edition.Fourth);

        string.Concat(found.Where(note => note.Code == "NOT-STATED").Select(note => note.Message)).Should().StartWith(named.Length == 0 ? "" : $"The program does not state {named}").And.HaveLength(named.Length == 0 ? 0 : $"The program does not state {named} what depends on that was not checked. State it.".Length);
    }
}
