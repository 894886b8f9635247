namespace LevelOfCare.Wording.Plain;

/// <summary>What is said of mental health, in plain words.</summary>
internal static class MentalHealthPlainTexts
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [MessageKeys.ScopeNoDiagnosis] = "Nobody has said yet what the problem is. Please talk with a professional, who can find out what would help.",
        [MessageKeys.ActionEvaluateInpatient] = "A professional should see you now. Please do not wait with this.",
        [MessageKeys.DrivenBySubstanceUse] = "The need for help with alcohol or drugs weighs most.",
        [MessageKeys.DrivenByMentalHealth] = "The need for help with mental health weighs most.",
        [MessageKeys.DrivenByBoth] = "Both needs weigh the same.",
        [MessageKeys.MedicalManagementStillNeeded] = "A doctor should be part of the help.",
        [MessageKeys.SubstanceUseOpen] = "Alcohol and drugs were not looked at here. A professional should look at them too.",
        [MessageKeys.Unmet(BenefitCondition.CoordinatedProgram)] = "Single visits may be enough.",
        [MessageKeys.Unmet(BenefitCondition.No24HourCare)] = "Somebody should be there by day and by night.",
        [MessageKeys.Unmet(BenefitCondition.SupportOutside)] = "More support at home or from people around you is needed first.",
        [MessageKeys.Unmet(BenefitCondition.Diagnosis)] = "A professional still has to say what the problem is.",
        [MessageKeys.Unmet(BenefitCondition.NotDangerous)] = "Safety comes first. Please get help now.",
        [MessageKeys.Unmet(BenefitCondition.CanParticipate)] = "It would be too much right now. Ask what would make it possible.",
        [MessageKeys.Unmet(BenefitCondition.Hours)] = "A professional should look again at how much help is planned.",
        [MessageKeys.Unmet(BenefitCondition.InsteadOfInpatient)] = "Less help than this may be enough.",
        [MessageKeys.CertificationPartialHospitalization] = "A professional has to confirm from time to time that this help is still right.",
        [MessageKeys.CertificationIntensiveOutpatient] = "A professional has to confirm from time to time that this help is still right.",
    };
}
