namespace LevelOfCare.Wording.English;

/// <summary>What is said of the mental-health track, and of both conditions at once.</summary>
internal static class MentalHealthTexts
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [MessageKeys.ScopeNoDiagnosis] =
            "There is no mental-health diagnosis and no substance use disorder, so the program benefits do not apply and no level is given. Assess what the person does need, and decide again once there is a diagnosis.",
        [MessageKeys.ActionEvaluateInpatient] = "{0} asks for psychiatric inpatient care: evaluate the person for it now.",
        [MessageKeys.DrivenBySubstanceUse] = "The substance-use need is the more intensive and drove the level.",
        [MessageKeys.DrivenByMentalHealth] = "The mental-health need is the more intensive and drove the level.",
        [MessageKeys.DrivenByBoth] = "Both needs are equally intensive and drove the level together.",
        [MessageKeys.MedicalManagementStillNeeded] =
            "The mental-health need is the more intensive, but the substance-use need asks for medical management, which care of that intensity has at 2.7 only; so 2.7 takes its place.",
        [MessageKeys.SubstanceUseOpen] =
            "The criteria that the case is rated by do not cover the person's age, so only the mental-health need was decided. Rate the substance-use need by criteria that cover it.",
        [MessageKeys.Unmet(BenefitCondition.CoordinatedProgram)] =
            "Single sessions are enough, so {0} does not apply. It would where a coordinated program is needed.",
        [MessageKeys.Unmet(BenefitCondition.No24HourCare)] =
            "24-hour care is needed, so {0} does not apply. It would once care around the clock is no longer needed.",
        [MessageKeys.Unmet(BenefitCondition.SupportOutside)] =
            "Adequate support outside the program is missing, so {0} does not apply. It would with support arranged, such as family, peers or a supervised residence.",
        [MessageKeys.Unmet(BenefitCondition.Diagnosis)] =
            "The diagnosis that {0} asks for is missing, so it does not apply. It would once the diagnosis is made.",
        [MessageKeys.Unmet(BenefitCondition.NotDangerous)] =
            "The person is dangerous to self or others, so {0} does not apply. It would once the danger has passed and was evaluated.",
        [MessageKeys.Unmet(BenefitCondition.CanParticipate)] =
            "The person cannot take part or does not tolerate the intensity, so {0} does not apply. It would once they can, or with help that lets them.",
        [MessageKeys.Unmet(BenefitCondition.Hours)] =
            "The plan of care asks for fewer than 20 hours a week, so {0} does not apply. It would with 20 hours or more; look at the plan again, since inpatient care would otherwise be needed.",
        [MessageKeys.Unmet(BenefitCondition.InsteadOfInpatient)] =
            "Inpatient care would not be needed otherwise, so {0} does not apply, whatever the hours. It would where it takes the place of inpatient care.",
        [MessageKeys.CertificationPartialHospitalization] = "Partial hospitalization is certified again by day 18, counting the first, and then at least every 30 days.",
        [MessageKeys.CertificationIntensiveOutpatient] = "Intensive outpatient care is certified again at least every 60 days.",
    };
}
