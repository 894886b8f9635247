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
            if (reader.Is(MemberNames.ImminentDanger, 1, ref seen))
            {
                imminentDanger = reader.TruthOrNull();
            }
            else if (reader.Is(MemberNames.Nursing24Hour, 1 << 1, ref seen))
            {
                nursing24Hour = reader.TruthOrNull();
            }
            else if (reader.Is(MemberNames.Structure24Hour, 1 << 2, ref seen))
            {
                structure24Hour = reader.TruthOrNull();
            }
            else if (reader.Is(MemberNames.NearDailyMonitoring, 1 << 3, ref seen))
            {
                nearDailyMonitoring = reader.TruthOrNull();
            }
            else if (reader.Is(MemberNames.CognitiveLimitation, 1 << 4, ref seen))
            {
                cognitiveLimitation = reader.TruthOrNull();
            }
            else if (reader.Is(MemberNames.ConcurrentMedicalCare, 1 << 5, ref seen))
            {
                concurrentMedicalCare = reader.TruthOrNull();
            }
            else if (reader.Is(MemberNames.ConcurrentMentalHealthCare, 1 << 6, ref seen))
            {
                concurrentMentalHealthCare = reader.TruthOrNull();
            }
            else if (reader.Is(MemberNames.OutpatientInsufficient, 1 << 7, ref seen))
            {
                outpatientInsufficient = reader.TruthOrNull();
            }
            else if (reader.Is(MemberNames.SubstanceUseDisorder, 1 << 8, ref seen))
            {
                substanceUseDisorder = reader.IsNull ? null : (SubstanceUseDisorder)reader.Code(Codes.SubstanceUseDisorder);
            }
            else if (reader.Is(MemberNames.OpioidUseDisorder, 1 << 9, ref seen))
            {
                opioidUseDisorder = reader.TruthOrNull();
            }
            else if (reader.Is(MemberNames.WantsOpioidMedication, 1 << 10, ref seen))
            {
                wantsOpioidMedication = reader.TruthOrNull();
            }
            else if (reader.Is(MemberNames.SafeHomeAtNight, 1 << 11, ref seen))
            {
                safeHomeAtNight = reader.TruthOrNull();
            }
            else if (reader.Is(MemberNames.Pregnant, 1 << 12, ref seen))
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
        writer.WriteKnown(MemberNames.ImminentDanger, facts.ImminentDanger);
        writer.WriteKnown(MemberNames.Nursing24Hour, facts.Nursing24Hour);
        writer.WriteKnown(MemberNames.Structure24Hour, facts.Structure24Hour);
        writer.WriteKnown(MemberNames.NearDailyMonitoring, facts.NearDailyMonitoring);
        writer.WriteKnown(MemberNames.CognitiveLimitation, facts.CognitiveLimitation);
        writer.WriteKnown(MemberNames.ConcurrentMedicalCare, facts.ConcurrentMedicalCare);
        writer.WriteKnown(MemberNames.ConcurrentMentalHealthCare, facts.ConcurrentMentalHealthCare);
        writer.WriteKnown(MemberNames.OutpatientInsufficient, facts.OutpatientInsufficient);

        if (facts.SubstanceUseDisorder is { } substanceUseDisorder)
        {
            writer.WriteString(MemberNames.SubstanceUseDisorder, Codes.SubstanceUseDisorder.Of(substanceUseDisorder));
        }

        writer.WriteKnown(MemberNames.OpioidUseDisorder, facts.OpioidUseDisorder);
        writer.WriteKnown(MemberNames.WantsOpioidMedication, facts.WantsOpioidMedication);
        writer.WriteKnown(MemberNames.SafeHomeAtNight, facts.SafeHomeAtNight);
        writer.WriteKnown(MemberNames.Pregnant, facts.Pregnant);
        writer.WriteEndObject();
    }
}
