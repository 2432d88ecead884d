namespace Parallax.Tests;

/// <summary>English inflection: the regular rules, and the lists of exceptions.</summary>
public sealed class InflectionsTests
{
    [Theory]
    [InlineData("kill", "kill kills killed killing")]
    [InlineData("strike", "strike strikes struck stricken striking")]
    [InlineData("die", "die dies died dying")]
    [InlineData("bomb", "bomb bombs bombed bombing")]
    [InlineData("gun", "gun guns gunned gunning")]
    [InlineData("shell", "shell shells shelled shelling")]
    [InlineData("ambush", "ambush ambushes ambushed ambushing")]
    [InlineData("occupy", "occupy occupies occupied occupying")]
    [InlineData("deploy", "deploy deploys deployed deploying")]
    [InlineData("flee", "flee flees fled fleeing")]
    [InlineData("agree", "agree agrees agreed agreeing")]
    [InlineData("target", "target targets targeted targetted targeting targetting")]
    [InlineData("veto", "veto vetoes vetoed vetoing")]
    public void A_verb_has_these_forms(string verb, string forms) => Assert.Equal(forms.Split(' ').Order(), Inflections.English.OfVerb(verb).Distinct().Order());

    [Theory]
    [InlineData("militia", "militias")]
    [InlineData("proxy", "proxies")]
    [InlineData("gunman", "gunmen")]
    [InlineData("human", "humans")]
    [InlineData("superhuman", "superhumans")]
    [InlineData("crash", "crashes")]
    [InlineData("life", "lives")]
    public void A_noun_has_this_plural(string noun, string plural) => Assert.Equal([noun, plural], Inflections.English.OfNoun(noun));
}
