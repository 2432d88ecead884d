namespace Parallax;

/// <summary>The rules that tell the roles of lines.</summary>
internal static class BlockRules
{
    /// <summary>The rule by which a line or a piece of one mostly has its kind.</summary>
    public static RuleCode Usual(BlockKind? kind) => kind switch
    {
        null => RuleCode.None,
        BlockKind.Headline => RuleCode.BlockHeadlineForm,
        BlockKind.Standfirst => RuleCode.BlockStandfirst,
        BlockKind.Heading => RuleCode.BlockHeading,
        BlockKind.Body => RuleCode.BlockParagraph,
        BlockKind.Caption => RuleCode.BlockCaptionCue,
        BlockKind.Byline => RuleCode.BlockByline,
        BlockKind.Dateline => RuleCode.BlockDateline,
        BlockKind.Credit => RuleCode.BlockAgency,
        BlockKind.PhotoCredit => RuleCode.BlockPhotoCredit,
        BlockKind.Date => RuleCode.BlockDate,
        _ => RuleCode.BlockKnownLine,
    };
}
