using LevelOfCare.Engine;
using LevelOfCare.Engine.Unknowns;

namespace LevelOfCare.Deciding;

/// <summary>What the rules of the level come to for a case, for those that read it: off the diagrams where there are any, and otherwise by a run.</summary>
/// <param name="rated">The case as answers.</param>
/// <param name="reading">Which facts say what is indicated.</param>
/// <param name="decided">The firings of the rules where they have been run.</param>
/// <param name="run">Runs the rules over facts otherwise.</param>
/// <param name="diagrams">The diagrams, where the case has any.</param>
/// <param name="complete">The same for a complete case.</param>
internal sealed class LevelReading(AnsweredCase rated, OutcomeReading reading, IReadOnlyList<Firing>? decided, Func<IReadOnlyList<object>, IReadOnlyList<Firing>> run, LevelAnswers? diagrams, CompleteAnswers? complete)
{
    private Derivations? derivations;

    /// <summary>The case as answers.</summary>
    public AnsweredCase Rated => rated;

    /// <summary>The diagrams; <see langword="null"/> where the rules are run, which is on complete answers only.</summary>
    public LevelAnswers? Diagrams => diagrams;

    /// <summary>What was assumed in order to run the rules; <see langword="null"/> where everything is known.</summary>
    public KnownFacts? Known { get => rated.IsComplete ? null : field ??= new(rated); }

    /// <summary>What each fact rests on: with the mildest answer to every unknown question; the label, where decided, is the same, and nothing assumed is cited.</summary>
    public Derivations Derivations => derivations ??= new(Firings);

    /// <summary>The firings behind <see cref="Derivations"/>.</summary>
    public IReadOnlyList<Firing> Firings => field ??= decided ?? run(MildestFacts);

    /// <summary>The facts of the case, with the mildest answer to every unknown question. Not to be changed.</summary>
    public List<object> MildestFacts => field ??= rated.MildestFacts();

    /// <summary>What follows with the mildest answer to every unknown question, as far as other rules read it.</summary>
    public IEnumerable<object> Facts => complete is not null && complete.OutcomeOf(rated.Answers) is { Indication: { } indication }
        ? [reading.FactOf(indication), .. complete.SideOf(rated.Answers).All, .. complete.HandedOn(rated.Answers)]
        : Firings.FactsOf();

    /// <summary>What may follow, as far as other rules read it, each under its guard.</summary>
    /// <param name="diagramBuilder">Where guards are made.</param>
    /// <param name="answers">For each question, the guards of its answers.</param>
    public IEnumerable<(object Fact, int Guard)> FactsUnder(DiagramBuilder diagramBuilder, IReadOnlyList<int[]> answers) =>
        rated.IsComplete ? Facts.Select(fact => (fact, DiagramBuilder.True)) : OffDiagrams(diagramBuilder, answers);

    private IEnumerable<(object Fact, int Guard)> OffDiagrams(DiagramBuilder diagramBuilder, IReadOnlyList<int[]> answers)
    {
        var outcomes = diagrams!.Outcomes.GuardsUnder(diagramBuilder, answers);
        for (var outcome = 0; outcome < outcomes.Length; outcome++)
        {
            if (outcomes[outcome] != DiagramBuilder.False)
            {
                yield return (reading.FactOf(diagrams.Outcomes.Outcomes[outcome]), outcomes[outcome]);
            }
        }

        foreach (var (fact, holds) in diagrams.SideFacts.Concat(diagrams.HandedOn))
        {
            var guards = holds.GuardsUnder(diagramBuilder, answers);
            if (holds.Outcomes.IndexOf(true) is var place and >= 0 && guards[place] != DiagramBuilder.False)
            {
                yield return (fact, guards[place]);
            }
        }
    }
}
