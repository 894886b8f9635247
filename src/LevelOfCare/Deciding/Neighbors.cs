using System.Collections.Immutable;
using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>What changing one rating, or two, of a decided case would give.</summary>
internal sealed class Neighbors(AnswerDiagram<Outcome> outcomes, FourthEditionCase rated, Indication indicated)
{
    private readonly int[] answers = rated.Answers.ToArray();

    private IEnumerable<Subdimension> Rated => Subdimension.All.Where(subdimension => answers[subdimension.Index] != FourthEditionCase.Unknown);

    /// <summary>
    /// For each key, the nearest less severe code that gives a higher level in every completion: an edge where the published combination is not even.
    /// </summary>
    public IEnumerable<DecisionNote> LessSevereGivesMore()
    {
        foreach (var subdimension in Rated)
        {
            var current = answers[subdimension.Index];
            foreach (var less in subdimension.Codes.Skip(current + 1))
            {
                if (With([(subdimension, less)]) is { } higher && higher.Level > indicated.Level)
                {
                    var message = Sentences.LessSevereGivesMore(less, subdimension.Codes[current].Code, higher.Label, indicated.Label);
                    yield return new("LESS-SEVERE-GIVES-MORE", Severity.Note, subdimension.Key, message);
                    break;
                }
            }
        }
    }

    /// <summary>Every single change of a rating that gives another label, in key and table order; where there is none, every pair.</summary>
    public ImmutableArray<SmallestChange> SmallestChanges()
    {
        var singles = Changes().Select(change => ToLabel([change])).OfType<SmallestChange>().ToImmutableArray();
        return singles.Length > 0
            ? singles
            : [.. Changes().SelectMany(_ => Changes(), (first, second) => (first, second))
                .Where(pair => pair.first.Key.Index < pair.second.Key.Index)
                .Select(pair => ToLabel([pair.first, pair.second]))
                .OfType<SmallestChange>()];
    }

    private IEnumerable<(Subdimension Key, RatingCode Code)> Changes() =>
        Rated.SelectMany(key => key.Codes.Where(code => code.Order != answers[key.Index]), (key, code) => (key, code));

    private SmallestChange? ToLabel(ImmutableArray<(Subdimension Key, RatingCode Code)> change) => With(change) is { } other && other.Label != indicated.Label
        ? new(new SortedDictionary<string, string>(change.ToDictionary(entry => entry.Key.Key, entry => entry.Code.Code), StringComparer.Ordinal), other.Label)
        : null;

    /// <summary>What is indicated after a change, where every completion agrees.</summary>
    private Indication? With(ImmutableArray<(Subdimension Key, RatingCode Code)> change)
    {
        var changed = answers.AsSpan().ToArray();
        foreach (var (key, code) in change)
        {
            changed[key.Index] = code.Order;
        }

        return rated.IsComplete
            ? outcomes.OutcomeOf(changed).Indication
            : outcomes.Reachable(changed) is [{ Indication: { } only }] ? only : null;
    }
}
