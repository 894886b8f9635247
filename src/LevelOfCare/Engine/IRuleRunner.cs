namespace LevelOfCare.Engine;

/// <summary>The seam between what decides and what runs rules on complete facts.</summary>
/// <remarks>Implementations are safe to use from many threads at once. The order of firings carries no meaning.</remarks>
internal interface IRuleRunner
{
    /// <summary>The engine's name, as receipts cite it.</summary>
    string Name { get; }

    /// <summary>Whether complete cases are to be run by this engine, and not read off the diagrams that the embedded engine makes of the same rules.</summary>
    bool RunsEveryCase { get; }

    /// <summary>Runs all rules over the facts until nothing more follows.</summary>
    /// <param name="program">The rules.</param>
    /// <param name="facts">What is known.</param>
    /// <returns>Every firing.</returns>
    IReadOnlyList<Firing> Run(RuleProgram program, IReadOnlyList<object> facts);
}
