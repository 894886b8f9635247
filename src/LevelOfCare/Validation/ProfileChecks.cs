namespace LevelOfCare.Validation;

/// <summary>Lists everything that is wrong with a profile of withdrawal cut-offs.</summary>
internal static class ProfileChecks
{
    /// <summary>A week. No source prints a limit: ours, since an older score says nothing of withdrawal now.</summary>
    private const int MostFreshHours = 168;

    private static readonly Substance[] Scaled = [Substance.Alcohol, Substance.Opioid, Substance.Sedative];

    public static IEnumerable<SettingProblem> Check(WithdrawalProfile? profile)
    {
        if (profile is null)
        {
            return [SettingProblems.NoProfile()];
        }

        return string.IsNullOrWhiteSpace(profile.Name)
            ? [SettingProblems.ProfileWithoutName(), .. Check("the profile", profile)]
            : Check(profile.Name, profile);
    }

    private static IEnumerable<SettingProblem> Check(string name, WithdrawalProfile profile)
    {
        if (profile.ScoresAreFreshFor <= TimeSpan.Zero || profile.ScoresAreFreshFor > TimeSpan.FromHours(MostFreshHours))
        {
            yield return SettingProblems.Freshness(name, profile.ScoresAreFreshFor, MostFreshHours);
        }

        if (profile.Bands.IsDefault)
        {
            yield return SettingProblems.NoBands(name, Scaled);
            yield break;
        }

        for (var place = 0; place < profile.Bands.Length; place++)
        {
            var band = profile.Bands[place];
            if (band is null)
            {
                yield return SettingProblems.NoBand(name);
            }
            else if (!Scaled.Contains(band.Substance))
            {
                yield return SettingProblems.BandWithoutScale(name, place, band.Substance, Scaled);
            }
            else
            {
                if (band.From < 0 || band.From > ScaleRanges.Most(band.Substance))
                {
                    yield return SettingProblems.BandOutsideScale(name, place, band.Substance, band.From, ScaleRanges.Most(band.Substance));
                }

                if (band.Level == WithdrawalLevel.None || !Enum.IsDefined(band.Level))
                {
                    yield return SettingProblems.BandWithoutLevel(name, band.Substance, band.From);
                }
            }
        }

        foreach (var substance in Scaled)
        {
            WithdrawalBand? before = null;
            for (var place = 0; place < profile.Bands.Length; place++)
            {
                if (profile.Bands[place] is not { } band || band.Substance != substance)
                {
                    continue;
                }

                if (before is not null && (band.From <= before.From || band.Level <= before.Level))
                {
                    yield return SettingProblems.BandsDoNotRise(name, before, band, place);
                }

                before = band;
            }

            if (before is null)
            {
                yield return SettingProblems.NoBands(name, substance);
            }
        }
    }
}
