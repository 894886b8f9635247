namespace LevelOfCare.Engine;

/// <summary>Runs rules over complete facts in one pass, in the program's order, keeping what each fact rests on.</summary>
/// <remarks>No agenda and no network of nodes are needed: rules only yield, and nothing they read is yielded after them.</remarks>
internal sealed class EmbeddedRunner : IRuleRunner
{
    public static EmbeddedRunner Instance { get; } = new();

    public string Name => "embedded";

    public bool RunsEveryCase => false;

    public IReadOnlyList<Firing> Run(RuleProgram program, IReadOnlyList<object> facts)
    {
        var run = program.Rent();
        try
        {
            return run.Run(facts);
        }
        finally
        {
            program.Return(run);
        }
    }
}
