using System.Collections;
using LevelOfCare.Facts;

namespace LevelOfCare.Criteria.FourthEdition;

/// <summary>Writes the rows of one subdimension as a line of the table.</summary>
internal sealed class RowsOfKey(Subdimension subdimension) : IEnumerable<CriterionRow>
{
    private readonly List<CriterionRow> rows = [];

    public RowsOfKey Asks(string code, CareLevel minimum) => Add(new(Code(code)) { Minimum = minimum, Source = Citations.Guide });

    public RowsOfKey AsksEnhanced(string code, CareLevel minimum) =>
        Add(new(Code(code)) { Minimum = minimum, CoOccurringEnhanced = true, Source = Citations.Guide });

    public RowsOfKey AsksForRecoveryResidence(string code) => Add(new(Code(code)) { AsksForRecoveryResidence = true, Source = Citations.Guide });

    public RowsOfKey AsksForEvaluation(string code) => Add(new(Code(code)) { AsksForEvaluation = true, Source = Citations.Guide });

    public RowsOfKey AsksToContinueMedication(string code) => Add(new(Code(code)) { AsksToContinueMedication = true, Source = Citations.Guide });

    public IEnumerator<CriterionRow> GetEnumerator() => rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private RatingCode Code(string code) =>
        subdimension.TryParseCode(code) ?? throw new InvalidOperationException($"{subdimension.Key} has no code {code}.");

    private RowsOfKey Add(CriterionRow row)
    {
        rows.Add(row);
        return this;
    }
}
