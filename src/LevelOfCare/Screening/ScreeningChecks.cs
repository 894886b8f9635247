using System.Collections.Immutable;
using LevelOfCare.Json;
using LevelOfCare.Validation;

namespace LevelOfCare.Screening;

/// <summary>Checks answers: ranges, items, and that they do not contradict each other.</summary>
internal static class ScreeningChecks
{
    private const int MostOfItem = 3;

    public static ImmutableArray<CaseProblem> Check(ScreeningAnswers answers, CutoffProfile? profile)
    {
        var problems = new CaseProblems();
        if (answers.Schema != ScreeningAnswers.SchemaId)
        {
            problems.ScreeningSchema(answers.Schema);
        }

        Known("$.about", answers.About, Codes.ScreeningSubject);
        Known("$.sex", answers.Sex, Codes.Sex);
        Known("$.cssrs", answers.Cssrs, Codes.SafetyTriage);
        if (profile is null && Screener.ProfileOf(answers.Profile) is null)
        {
            problems.Profile(answers.Profile!, CutoffProfile.All.Select(known => known.Name));
        }

        Items("$.phq9", answers.Phq9, Instrument.Phq9, 9);
        Item9();
        Items("$.gad7", answers.Gad7, Instrument.Gad7, 7);
        Total("$.heavyDrinkingDays", answers.HeavyDrinkingDays, Instrument.SingleAlcohol);
        Total("$.drugUses", answers.DrugUses, Instrument.SingleDrug);
        Total("$.audit", answers.Audit, Instrument.Audit);
        Total("$.auditC", answers.AuditC, Instrument.AuditC);
        Total("$.dast10", answers.Dast10, Instrument.Dast10);
        Total("$.ciwaAr", answers.CiwaAr, Instrument.CiwaAr);
        Total("$.cows", answers.Cows, Instrument.Cows);
        if (IsEmpty(answers))
        {
            problems.NoAnswers();
        }

        return problems.ToImmutable();

        void Known<T>(string path, T? value, CodeTable<T> codes)
            where T : struct, Enum
        {
            if (value is { } given && !codes.Knows(given))
            {
                problems.UnknownValue(path, $"{given}");
            }
        }

        void Total(string path, int? total, Instrument instrument)
        {
            if (total is { } given && !ScreeningInstrument.Of(instrument).Contains(given))
            {
                problems.Total(path, given, ScreeningInstrument.Of(instrument).Most);
            }
        }

        void Items(string path, ItemAnswers? questionnaire, Instrument instrument, int count)
        {
            if (questionnaire is null)
            {
                return;
            }

            if (questionnaire.Items is null == questionnaire.Total is null)
            {
                problems.ItemsOrTotal(path);
            }

            Total($"{path}.total", questionnaire.Total, instrument);
            var items = questionnaire.Items is { IsDefault: false } given ? given : [];
            if (questionnaire.Items is not null && items.Length != 2 && items.Length != count)
            {
                problems.ItemCount($"{path}.items", items.Length, count);
            }

            for (var place = 0; place < items.Length; place++)
            {
                Item($"{path}.items[{place}]", items[place]);
            }
        }

        void Item(string path, int value)
        {
            if (value is < 0 or > MostOfItem)
            {
                problems.Item(path, value);
            }
        }

        void Item9()
        {
            if (answers.Phq9Item9 is not { } item)
            {
                return;
            }

            Item("$.phq9Item9", item);
            if (answers.Phq9?.Items is { IsDefault: false, Length: 9 } items && items[8] != item)
            {
                problems.Contradiction("$.phq9Item9", $"{item}", "the ninth item of phq9", "The ninth item is given twice and differs. Leave it out here, where all nine items are given.");
            }

            if (answers.Phq9?.Total is { } total && total is >= 0 and <= 27 && item is >= 0 and <= MostOfItem && (total < item || total - item > 8 * MostOfItem))
            {
                problems.Contradiction("$.phq9Item9", $"{item}", "an item that fits the total", "The total cannot be right beside this item. Score it again, or give the nine items.");
            }
        }
    }

    private static bool IsEmpty(ScreeningAnswers answers) =>
        answers with { Schema = ScreeningAnswers.SchemaId, About = null, Sex = null, Profile = null } == new ScreeningAnswers();
}
