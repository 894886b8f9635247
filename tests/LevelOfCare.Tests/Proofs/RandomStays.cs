using System.Buffers;
using System.Text;
using LevelOfCare.Tests.Rules.Transitions;

namespace LevelOfCare.Tests.Proofs;

/// <summary>Random cases of people in care, complete in both editions, with every level, list, progress and remission, the other edition's levels too.</summary>
internal static class RandomStays
{
    private static readonly string[] WithdrawalManagement = ["1-WM", "2-WM", "3.2-WM", "3.7-WM", "4-WM"];
    private static readonly string[] AddOns = ["COE", "BIO", "RR", "MOUD", "OTP", "OBOT", .. WithdrawalManagement];

    /// <summary>A complete case of an edition.</summary>
    public static PlacementCase Case(Random random, Edition edition) => (edition == Edition.Fourth ? Fourth(random) : Third(random)) with { Current = Current(random, edition) };

    /// <summary>A case as JSON, to be told where a proof fails.</summary>
    public static string TextOf(PlacementCase patientCase)
    {
        var text = new ArrayBufferWriter<byte>();
        PlacementJson.WriteCase(text, patientCase);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    /// <summary>A complete case of the third edition, mostly of people who are not very ill, so that every level comes up.</summary>
    public static PlacementCase Third(Random random)
    {
        var most = random.Next(1, 6);
        var ratings = Enumerable.Range(1, 6).Select(dimension => $"D{dimension}={(random.Next(3) == 0 ? 0 : random.Next(most))}").ToArray();
        var often = random.Next(2, 12);
        var diagnosis = random.Next(4) == 0 ? SubstanceUseDisorder.NotMet : SubstanceUseDisorder.Met;
        var patientCase = Moving.Third(null, ratings) with
        {
            Population = random.Next(5) == 0 ? Population.Adolescent : Population.Adult,
            Facts = new()
            {
                ImminentDanger = Rarely(),
                Nursing24Hour = Rarely(),
                Structure24Hour = Rarely(),
                NearDailyMonitoring = Rarely(),
                CognitiveLimitation = Rarely(),
                ConcurrentMedicalCare = !Rarely(),
                ConcurrentMentalHealthCare = !Rarely(),
                OutpatientInsufficient = Rarely(),
                SubstanceUseDisorder = diagnosis,
                OpioidUseDisorder = diagnosis == SubstanceUseDisorder.Met && Rarely(),
                WantsOpioidMedication = random.Next(2) == 0,
                SafeHomeAtNight = !Rarely(),
                Pregnant = Rarely(),
            },
        };
        return random.Next(3) == 0 ? patientCase with { Withdrawal = [new() { Substance = Substance.Alcohol, CiwaAr = random.Next(25), HistoryOfSeizureOrDelirium = Rarely(), NowComplicated = false }] } : patientCase;

        bool Rarely() => random.Next(often) == 0;
    }

    private static PlacementCase Fourth(Random random)
    {
        var ratings = RandomRatings.Complete(random);
        if (random.Next(2) == 0)
        {
            // Plain outpatient care and the levels just above come up too seldom otherwise, and with them monitoring.
            ratings = Given.Well.ToDictionary();
            foreach (var key in ratings.Keys.OrderBy(_ => random.Next()).Take(random.Next(3)).ToList())
            {
                var codes = Oracle.FourthEditionOracle.Codes(key);
                ratings[key] = codes[codes.Count - random.Next(1, Math.Min(4, codes.Count) + 1)];
            }
        }

        return Given.Case(ratings) with { Facts = Moving.Mild };
    }

    /// <summary>Somewhere in care, or nowhere.</summary>
    private static CurrentPlacement? Current(Random random, Edition edition)
    {
        if (random.Next(12) == 0)
        {
            return null;
        }

        var written = random.Next(4) == 0 ? edition == Edition.Third ? Edition.Fourth : Edition.Third : edition;
        var levels = random.Next(5) == 0 ? WithdrawalManagement : [.. CareLevel.All(written).Select(level => level.Code)];
        return new()
        {
            Level = levels[random.Next(levels.Length)],
            Edition = written == edition && random.Next(2) == 0 ? null : written,
            AddOns = random.Next(3) == 0 ? null : [.. AddOns.Where(_ => random.Next(4) == 0)],
            Progress = random.Next(3) == 0 ? Progress.GoalsMet : random.Next(6) == 0 ? null : (Progress)random.Next(5),
            Remission = random.Next(2) == 0 ? Remission.Sustained : random.Next(4) == 0 ? null : (Remission)random.Next(3),
        };
    }
}
