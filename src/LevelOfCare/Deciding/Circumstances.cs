using System.Collections.Immutable;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>What a case says beside the questions of its edition, as facts: who the person is, the diagnosis, tags.</summary>
internal sealed class Circumstances
{
    private const int Diagnoses = 4;

    /// <summary>All there are without tags, so that cases share them.</summary>
    private static readonly Circumstances[] WithoutTags = [.. Enumerable.Range(0, Count).Select(number => new Circumstances(FactsOf(number), number))];

    private Circumstances(ImmutableArray<object> facts, int number)
    {
        Facts = facts;
        Number = number;
    }

    /// <summary>How many there are without tags.</summary>
    public static int Count => 2 * 2 * 2 * Diagnoses;

    /// <summary>The facts.</summary>
    public ImmutableArray<object> Facts { get; }

    /// <summary>Which of those without tags they are, from 0; with tags, which they would be without.</summary>
    public int Number { get; }

    /// <summary>Whether there are tags.</summary>
    public bool HasTags => this != WithoutTags[Number];

    public static Circumstances Of(PlacementCase patientCase)
    {
        var isMinor = patientCase.Population == Population.Adolescent || patientCase.Age < 18;
        var plain = WithoutTags[Number(patientCase.Population, isMinor, patientCase.Age < 12, patientCase.Facts.SubstanceUseDisorder)];
        return patientCase.Tags is { Count: > 0 } tags ? new([.. plain.Facts, .. tags.Select(tag => new CaseTag(tag.Key, tag.Value))], plain.Number) : plain;

        static int Number(Population population, bool isMinor, bool isBelow12, SubstanceUseDisorder? diagnosis) =>
            (((((int)population * 2) + (isMinor ? 1 : 0)) * 2) + (isBelow12 ? 1 : 0)) * Diagnoses + (diagnosis is { } known ? (int)known + 1 : 0);
    }

    /// <summary>The same with another diagnosis.</summary>
    public Circumstances With(SubstanceUseDisorder diagnosis)
    {
        var plain = WithoutTags[(Number / Diagnoses * Diagnoses) + (int)diagnosis + 1];
        return HasTags ? new([.. plain.Facts, .. Facts.OfType<CaseTag>()], plain.Number) : plain;
    }

    /// <summary>The same without the diagnosis, where it is a question like others.</summary>
    public Circumstances WithoutDiagnosis()
    {
        var plain = WithoutTags[Number / Diagnoses * Diagnoses];
        return HasTags ? new([.. plain.Facts, .. Facts.OfType<CaseTag>()], plain.Number) : plain;
    }

    private static ImmutableArray<object> FactsOf(int number)
    {
        var group = number / Diagnoses;
        PatientGroup person = new((Population)(group / 4), (group / 2 % 2) == 1, group % 2 == 1);
        return number % Diagnoses is > 0 and var diagnosis ? [person, new Diagnosis((SubstanceUseDisorder)(diagnosis - 1))] : [person];
    }
}
