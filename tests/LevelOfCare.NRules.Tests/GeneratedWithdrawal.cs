using System.Collections.Immutable;

namespace LevelOfCare.NRules.Tests;

/// <summary>Generated scales and histories of withdrawal.</summary>
internal static class GeneratedWithdrawal
{
    public static ImmutableArray<WithdrawalItem> Items(Random random, bool complete) =>
    [
        .. Enum.GetValues<Substance>().Where(_ => random.Next(4) == 0).Select(substance => new WithdrawalItem
        {
            Substance = substance,
            CiwaAr = substance is Substance.Alcohol or Substance.Sedative && random.Next(4) > 0 ? random.Next(30) : null,
            Cows = substance is Substance.Opioid && random.Next(4) > 0 ? random.Next(40) : null,
            ScoredAt = random.Next(4) == 0 ? new DateTimeOffset(2026, 11, 18 + random.Next(3), 9, 0, 0, TimeSpan.Zero) : null,
            HistoryOfSeizureOrDelirium = Generated.Truth(random, complete, 4),
            NowComplicated = Generated.Truth(random, complete, 10),
            DailyLongTermUse = random.Next(3) == 0,
        }),
    ];
}
