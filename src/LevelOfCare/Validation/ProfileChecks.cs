using LevelOfCare.Engine;

namespace LevelOfCare.Validation;

/// <summary>Lists everything that is wrong with a profile of withdrawal cut-offs.</summary>
internal static class ProfileChecks
{
    private static readonly Substance[] Scaled = [Substance.Alcohol, Substance.Opioid, Substance.Sedative];

    public static IEnumerable<RuleSetProblem> Check(WithdrawalProfile? profile)
    {
        if (profile is null)
        {
            return [RuleSetProblems.NoProfile()];
        }

        return string.IsNullOrWhiteSpace(profile.Name)
            ? [RuleSetProblems.ProfileWithoutName(), .. Check("the profile", profile)]
            : Check(profile.Name, profile);
    }

    private static IEnumerable<RuleSetProblem> Check(string name, WithdrawalProfile profile)
    {
        if (profile.ScoresAreFreshFor <= TimeSpan.Zero)
        {
            yield return RuleSetProblems.FreshForNoTime(name);
        }

        if (profile.Bands.IsDefault)
        {
            yield return RuleSetProblems.NoBands(name, string.Join(", ", Scaled));
            yield break;
        }

        foreach (var band in profile.Bands)
        {
            if (band is null)
            {
                yield return RuleSetProblems.NoBand(name);
            }
            else if (!Scaled.Contains(band.Substance))
            {
                yield return RuleSetProblems.BandWithoutScale(name, $"{band.Substance}", string.Join(", ", Scaled));
            }
            else
            {
                if (band.From < 0 || band.From > ScaleRanges.Most(band.Substance))
                {
                    yield return RuleSetProblems.BandOutsideScale(name, $"{band.Substance}", band.From, ScaleRanges.Most(band.Substance));
                }

                if (band.Level == WithdrawalLevel.None || !Enum.IsDefined(band.Level))
                {
                    yield return RuleSetProblems.BandWithoutLevel(name, $"{band.Substance}", band.From);
                }
            }
        }

        foreach (var substance in Scaled)
        {
            var bands = profile.Bands.Where(band => band?.Substance == substance).ToList();
            if (bands.Count == 0)
            {
                yield return RuleSetProblems.NoBands(name, $"{substance}");
            }

            foreach (var (band, next) in bands.Zip(bands.Skip(1)))
            {
                if (next.From <= band.From || next.Level <= band.Level)
                {
                    yield return RuleSetProblems.BandsDoNotRise(name, $"{substance}", band.From, next.From);
                }
            }
        }
    }
}
