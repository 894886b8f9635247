namespace LevelOfCare.Validation;

/// <summary>Checks age against population. Ages that the criteria do not cover are not wrong; they are out of scope.</summary>
internal static class AgeChecks
{
    private const int Oldest = 130;

    public static void Check(PlacementCase patientCase, CaseProblems problems)
    {
        if (patientCase.Age is not { } age)
        {
            return;
        }

        if (age is < 0 or > Oldest)
        {
            problems.Age(age, $"0 to {Oldest}", "This is no age. Correct it or leave it out.");
        }
        else if (patientCase.Population == Population.Adolescent && age > 20)
        {
            problems.Age(age, "up to 20 for an adolescent", "A person over 20 is not an adolescent. Change the population or the age.");
        }
        else if (patientCase.Edition == Edition.Third)
        {
            Third(patientCase, age, problems);
        }
    }

    private static void Third(PlacementCase patientCase, int age, CaseProblems problems)
    {
        var isAdult = patientCase.Population == Population.Adult;
        if (isAdult && age < 16)
        {
            problems.Age(age, "16 and above for an adult", "A person below 16 is not placed as an adult. Change the population or the age.");
        }
        else if (string.IsNullOrWhiteSpace(patientCase.AgeNote) && (isAdult ? age is 16 or 17 : age is >= 18 and <= 20))
        {
            problems.AgeNote(age);
        }
    }
}
