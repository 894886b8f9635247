using System.Text.Json;

namespace LevelOfCare.Json.Direct.Cases;

/// <summary>The facts of a case as they stand in JSON.</summary>
internal static class CaseFactsJson
{
    public static CaseFacts Read(ref StrictReader reader)
    {
        bool? imminentDanger = null;
        bool? nursing24Hour = null;
        bool? structure24Hour = null;
        bool? nearDailyMonitoring = null;
        bool? cognitiveLimitation = null;
        bool? concurrentMedicalCare = null;
        bool? concurrentMentalHealthCare = null;
        bool? outpatientInsufficient = null;
        SubstanceUseDisorder? substanceUseDisorder = null;
        bool? opioidUseDisorder = null;
        bool? wantsOpioidMedication = null;
        bool? safeHomeAtNight = null;
        bool? pregnant = null;
        var seen = 0;
        reader.EnterObject();
        while (reader.NextMember())
        {
            if (reader.Is("imminentDanger"u8, 1, ref seen))
            {
                imminentDanger = reader.TruthOrNull();
            }
            else if (reader.Is("nursing24Hour"u8, 1 << 1, ref seen))
            {
                nursing24Hour = reader.TruthOrNull();
            }
            else if (reader.Is("structure24Hour"u8, 1 << 2, ref seen))
            {
                structure24Hour = reader.TruthOrNull();
            }
            else if (reader.Is("nearDailyMonitoring"u8, 1 << 3, ref seen))
            {
                nearDailyMonitoring = reader.TruthOrNull();
            }
            else if (reader.Is("cognitiveLimitation"u8, 1 << 4, ref seen))
            {
                cognitiveLimitation = reader.TruthOrNull();
            }
            else if (reader.Is("concurrentMedicalCare"u8, 1 << 5, ref seen))
            {
                concurrentMedicalCare = reader.TruthOrNull();
            }
            else if (reader.Is("concurrentMentalHealthCare"u8, 1 << 6, ref seen))
            {
                concurrentMentalHealthCare = reader.TruthOrNull();
            }
            else if (reader.Is("outpatientInsufficient"u8, 1 << 7, ref seen))
            {
                outpatientInsufficient = reader.TruthOrNull();
            }
            else if (reader.Is("substanceUseDisorder"u8, 1 << 8, ref seen))
            {
                substanceUseDisorder = reader.IsNull ? null : (SubstanceUseDisorder)reader.Code(Codes.SubstanceUseDisorder);
            }
            else if (reader.Is("opioidUseDisorder"u8, 1 << 9, ref seen))
            {
                opioidUseDisorder = reader.TruthOrNull();
            }
            else if (reader.Is("wantsOpioidMedication"u8, 1 << 10, ref seen))
            {
                wantsOpioidMedication = reader.TruthOrNull();
            }
            else if (reader.Is("safeHomeAtNight"u8, 1 << 11, ref seen))
            {
                safeHomeAtNight = reader.TruthOrNull();
            }
            else if (reader.Is("pregnant"u8, 1 << 12, ref seen))
            {
                pregnant = reader.TruthOrNull();
            }
            else
            {
                reader.GiveUp();
            }
        }

        return new()
        {
            ImminentDanger = imminentDanger,
            Nursing24Hour = nursing24Hour,
            Structure24Hour = structure24Hour,
            NearDailyMonitoring = nearDailyMonitoring,
            CognitiveLimitation = cognitiveLimitation,
            ConcurrentMedicalCare = concurrentMedicalCare,
            ConcurrentMentalHealthCare = concurrentMentalHealthCare,
            OutpatientInsufficient = outpatientInsufficient,
            SubstanceUseDisorder = substanceUseDisorder,
            OpioidUseDisorder = opioidUseDisorder,
            WantsOpioidMedication = wantsOpioidMedication,
            SafeHomeAtNight = safeHomeAtNight,
            Pregnant = pregnant,
        };
    }

    public static void Write(Utf8JsonWriter writer, CaseFacts facts)
    {
        writer.WriteStartObject();
        writer.WriteKnown("imminentDanger"u8, facts.ImminentDanger);
        writer.WriteKnown("nursing24Hour"u8, facts.Nursing24Hour);
        writer.WriteKnown("structure24Hour"u8, facts.Structure24Hour);
        writer.WriteKnown("nearDailyMonitoring"u8, facts.NearDailyMonitoring);
        writer.WriteKnown("cognitiveLimitation"u8, facts.CognitiveLimitation);
        writer.WriteKnown("concurrentMedicalCare"u8, facts.ConcurrentMedicalCare);
        writer.WriteKnown("concurrentMentalHealthCare"u8, facts.ConcurrentMentalHealthCare);
        writer.WriteKnown("outpatientInsufficient"u8, facts.OutpatientInsufficient);

        if (facts.SubstanceUseDisorder is { } substanceUseDisorder)
        {
            writer.WriteString("substanceUseDisorder"u8, Codes.SubstanceUseDisorder.Of(substanceUseDisorder));
        }

        writer.WriteKnown("opioidUseDisorder"u8, facts.OpioidUseDisorder);
        writer.WriteKnown("wantsOpioidMedication"u8, facts.WantsOpioidMedication);
        writer.WriteKnown("safeHomeAtNight"u8, facts.SafeHomeAtNight);
        writer.WriteKnown("pregnant"u8, facts.Pregnant);
        writer.WriteEndObject();
    }
}
