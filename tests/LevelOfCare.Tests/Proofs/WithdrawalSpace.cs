using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>Cases of withdrawal: contexts (rating, home, pregnancy, nursing) and items (substance, a score of each band, history, complication, long use).</summary>
internal static class WithdrawalSpace
{
    private static readonly bool[] Truths = [false, true];
    private static readonly bool?[] Answers = [false, true, null];

    /// <summary>The edges of the bands of the CIWA-Ar and of mildness; no score too.</summary>
    private static readonly int?[] Ciwa = [null, 0, 2, 3, 7, 8, 9, 10, 18, 19, 67];

    /// <summary>The edges of the bands of the COWS; no score too.</summary>
    private static readonly int?[] Cows = [null, 0, 4, 5, 12, 13, 24, 25, 48];

    private static readonly string[] Others = ["stimulant", "cannabis", "nicotine", "other"];

    /// <summary>One item for each kind there is, complete.</summary>
    public static readonly OracleItem[] Complete = [.. Items(Ciwa, Cows, [.. Truths.Select(truth => (bool?)truth)])];

    /// <summary>One item for each kind there is, with history and complication unknown too; one score of each band.</summary>
    public static readonly OracleItem[] Partial = [.. Items([null, 2, 7, 9, 18, 19], [null, 4, 12, 24, 25], Answers)];

    /// <summary>What a case says beside its list; the rating and facts may be unknown.</summary>
    public sealed record Context(int? Rating, bool? SafeHome, bool? Pregnant, bool? Nursing);

    public static readonly Context[] Known =
        [.. from rating in Enumerable.Range(0, 5) from home in Truths from pregnant in Truths from nursing in Truths select new Context(rating, home, pregnant, nursing)];

    public static readonly Context[] All =
        [.. from rating in (int?[])[0, 1, 2, 3, 4, null] from home in Answers from pregnant in Answers from nursing in Answers select new Context(rating, home, pregnant, nursing)];

    /// <summary>The case; every rating but D1 and every fact of the treatment level is known, so that nothing else is unknown.</summary>
    public static PlacementCase Case(Context context, params OracleItem[] items)
    {
        var start = Given.Third(context.Rating is { } rating ? $"D1={rating}" : "D1=?");
        return start with
        {
            Facts = start.Facts with { SafeHomeAtNight = context.SafeHome, Pregnant = context.Pregnant, Nursing24Hour = context.Nursing },
            Withdrawal = items.Length == 0 ? null : [.. items.Select(Item)],
        };
    }

    public static WithdrawalItem Item(OracleItem item)
    {
        var substance = Enum.Parse<Substance>(item.Substance, ignoreCase: true);
        return new()
        {
            Substance = substance,
            CiwaAr = substance == Substance.Opioid ? null : item.Scale,
            Cows = substance == Substance.Opioid ? item.Scale : null,
            HistoryOfSeizureOrDelirium = item.History,
            NowComplicated = item.NowComplicated,
            DailyLongTermUse = item.DailyLongTermUse,
        };
    }

    /// <summary>What withdrawal actions a decision has, in the order of the statement.</summary>
    public static IEnumerable<string> ActionsOf(PlacementDecision decision) => decision.Actions.Where(action => action.About is "withdrawal" or "pregnant").Select(action => action.Code);

    private static IEnumerable<OracleItem> Items(int?[] ciwa, int?[] cows, bool?[] answers) =>
        from substance in (string[])["alcohol", "sedative", "opioid", .. Others]
        from score in substance == "opioid" ? cows : Others.Contains(substance) ? [null] : ciwa
        from history in answers
        from complicated in answers
        from daily in substance is "sedative" or "alcohol" ? Truths : [false]
        select new OracleItem(substance, score, history, complicated, daily);
}
